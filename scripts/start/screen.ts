import process from 'node:process';

/** Whether a window can be shown here. `npm start -- --headless` says no. */
export function hasScreen(): boolean {
  if (process.argv.includes('--headless')) return false;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return ['darwin', 'win32'].includes(process.platform) || Boolean(DISPLAY || WAYLAND_DISPLAY);
}
