import type { Settings } from '../../utils/domain/settings.ts';
import { formatClock } from '../../utils/domain/story/time-to-tell.ts';
import { changeSettings } from '../../utils/storage/settings.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { useSettings } from '../live/useSettings.ts';
import { Header } from '../shared/Header.tsx';
import type { ViewProps } from '../shared/screen.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { Slider } from '../ui/Slider.tsx';
import { CallDetection } from './CallDetection.tsx';
import { ChecklistTemplate } from './ChecklistTemplate.tsx';
import { ConfidentialWords } from './ConfidentialWords.tsx';
import { CopyOfEverything } from './CopyOfEverything.tsx';
import { DeleteEverything } from './DeleteEverything.tsx';
import { Speaking } from './Speaking.tsx';

const THEMES = [
  { id: 'system', name: 'System' },
  { id: 'light', name: 'Light' },
  { id: 'dark', name: 'Dark' },
] as const satisfies readonly { id: Settings['theme']; name: string }[];

/** How far past the wanted length the clock turns red, in seconds. */
const GRACE = 30;

export function SettingsView(props: ViewProps) {
  const settings = useSettings();
  const { shown } = useCompetencies();
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
        <Slider
          title="Text size"
          least={100}
          most={200}
          step={10}
          value={settings.textSize}
          words={`${settings.textSize} %`}
          onSlide={(textSize) => change({ textSize })}
        />
        <Slider
          title="Answer length"
          least={60}
          most={240}
          step={15}
          value={settings.answerSeconds}
          words={`${formatClock(settings.answerSeconds)}, warn at ${formatClock(settings.warnSeconds)}`}
          onSlide={(answerSeconds) => change({ answerSeconds, warnSeconds: answerSeconds + GRACE })}
        />
        <section>
          <h2>What they look at</h2>
          <button
            type="button"
            className="wide-button"
            onClick={() => props.go({ view: 'competencies', openCompetency: null })}
          >
            Competencies
          </button>
          <p className="hint">
            {shown.length} shown, in your order, with their questions, cues and playbooks
          </p>
        </section>
        <Speaking {...props} settings={settings} change={change} />
        <ChecklistTemplate {...props} settings={settings} />
        <ConfidentialWords {...props} settings={settings} />
        <CallDetection attempt={props.attempt} />
        <CopyOfEverything {...props} />
        <DeleteEverything {...props} />
      </div>
    </>
  );
}
