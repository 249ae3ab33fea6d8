import type { Settings } from '../../utils/domain/settings.ts';
import { formatClock } from '../../utils/domain/story/time-to-tell.ts';
import { changeSettings } from '../../utils/storage/settings.ts';
import { useSettings } from '../live/useSettings.ts';
import { Header } from '../shared/Header.tsx';
import type { ViewProps } from '../shared/screen.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { CallDetection } from './CallDetection.tsx';
import { CopyOfEverything } from './CopyOfEverything.tsx';
import { DeleteEverything } from './DeleteEverything.tsx';
import { Keys } from './Keys.tsx';

const THEMES = [
  { id: 'system', name: 'System' },
  { id: 'light', name: 'Light' },
  { id: 'dark', name: 'Dark' },
] as const satisfies readonly { id: Settings['theme']; name: string }[];

/** How far past the wanted length the clock turns red, in seconds. */
const GRACE = 30;

export function SettingsView(props: ViewProps) {
  const settings = useSettings();
  const change = (patch: Partial<Settings>) => void props.attempt(() => changeSettings(patch));
  return (
    <>
      <Header
        title="Settings"
        words="Everything stays on this computer"
        onBack={() => props.go({ view: props.screen.from })}
        pages={props.pages}
      />
      <div className="scroll settings">
        <section>
          <h2>Theme</h2>
          <Segmented
            label="Theme"
            choices={THEMES}
            value={settings.theme}
            onPick={(theme) => change({ theme })}
          />
        </section>
        <section>
          <h2 id="text-size">Text size</h2>
          <div className="slider">
            <input
              type="range"
              aria-labelledby="text-size"
              min={100}
              max={200}
              step={10}
              value={settings.textSize}
              onChange={(event) => change({ textSize: Number(event.target.value) })}
            />
            <output>{settings.textSize} %</output>
          </div>
        </section>
        <section>
          <h2 id="answer-length">Answer length</h2>
          <div className="slider">
            <input
              type="range"
              aria-labelledby="answer-length"
              min={60}
              max={240}
              step={15}
              value={settings.answerSeconds}
              onChange={(event) => {
                const answerSeconds = Number(event.target.value);
                change({ answerSeconds, warnSeconds: answerSeconds + GRACE });
              }}
            />
            <output>
              {formatClock(settings.answerSeconds)}, warn at {formatClock(settings.warnSeconds)}
            </output>
          </div>
        </section>
        <CallDetection attempt={props.attempt} />
        <CopyOfEverything {...props} />
        <Keys />
        <DeleteEverything {...props} />
      </div>
    </>
  );
}
