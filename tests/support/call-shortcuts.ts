/**
 * The shortcuts of the providers on Windows, ChromeOS and Linux: those of their pages, and for Zoom those of its client,
 * of which its page has some. They change: look at the providers' help before adding a key to the panel.
 */
export const CALL_SHORTCUTS = {
  meet: [
    ...[
      'Ctrl+D',
      'Ctrl+E',
      'Ctrl+Alt+C',
      'Ctrl+Alt+P',
      'Ctrl+Alt+H',
      'Ctrl+Alt+M',
      'Ctrl+Alt+K',
      'Ctrl+Alt+J',
    ],
    ...['Ctrl+Shift+A', 'Ctrl+Alt+Shift+A', 'Ctrl+/', 'Shift+/', 'C', 'Space'],
  ],
  zoom: [
    ...[
      'Alt+A',
      'Alt+V',
      'Alt+M',
      'Alt+S',
      'Alt+Shift+S',
      'Alt+T',
      'Alt+R',
      'Alt+C',
      'Alt+P',
      'Alt+N',
      'Alt+F',
    ],
    ...[
      'Alt+H',
      'Alt+U',
      'Alt+I',
      'Alt+Shift+I',
      'Alt+Y',
      'Alt+Q',
      'Alt+L',
      'Alt+F1',
      'Alt+F2',
      'Alt+F4',
      'Alt',
    ],
    ...['Alt+Shift+R', 'Alt+Shift+G', 'Alt+Shift+T', 'Ctrl+2', 'Ctrl+Alt+Shift+H', 'Space'],
  ],
  teams: [
    ...['Ctrl+Shift+M', 'Ctrl+Shift+O', 'Ctrl+Shift+K', 'Ctrl+Shift+E', 'Ctrl+Shift+H', 'Ctrl+Shift+B'],
    ...['Ctrl+Shift+A', 'Ctrl+Shift+S', 'Ctrl+Shift+D', 'Ctrl+Shift+C', 'Ctrl+Shift+U', 'Ctrl+Shift+P'],
    ...[
      'Ctrl+Shift+L',
      'Ctrl+Shift+F',
      'Ctrl+Shift+Space',
      'Ctrl+Space',
      'Ctrl+.',
      'Ctrl+,',
      'Ctrl+/',
      'Ctrl+E',
    ],
  ],
  webex: ['Ctrl+M', 'Ctrl+Shift+V', 'Ctrl+Shift+R', 'Ctrl+L', 'Ctrl+Alt+Shift+H', 'F6', 'Space'],
} as const satisfies Record<string, readonly string[]>;
