import type { Settings } from '../keeping.ts';
import { deskWords } from '../words/desk.ts';
import { pageWords } from '../words/pages.ts';
import { AloudSettings } from './aloud-settings.tsx';
import { ChooseHead } from './choose-head.tsx';
import { ClearWork } from './clear-work.tsx';
import { useDesk } from './desk-context.ts';
import { PageHeading } from './page-heading.tsx';
import { PaperPage } from './paper-page.tsx';
import { RadioGroup } from './radio-group.tsx';
import { Switch } from './switch.tsx';

const words = pageWords.settings;

/** The learner's own settings. Each takes effect at once; there is nothing to save. */
export function SettingsScreen() {
  const desk = useDesk();
  const settings = desk.settings.value;
  const change = async (part: Partial<Settings>) => {
    await desk.change(part);
    desk.say(desk.keeping.value === 'kept' ? words.saved : words.unsaved);
  };
  return (
    <PaperPage page="settings">
      <PageHeading title={[deskWords.places.settings]}>{deskWords.places.settings}</PageHeading>
      <p class="page-lead">{words.lead}</p>
      <div class="settings">
        <RadioGroup
          legend={words.textSize}
          options={words.textSizes}
          chosen={settings.textSize}
          onChoose={textSize => change({ textSize })}
        />
        <RadioGroup
          legend={words.theme}
          options={words.themes}
          chosen={settings.theme}
          onChoose={theme => change({ theme })}
        />
        <RadioGroup
          legend={words.motion}
          options={words.motions}
          chosen={settings.motion}
          onChoose={motion => change({ motion })}
        />
        <Switches settings={settings} change={change} />
        <AloudSettings {...{ settings, change }} />
        <ChooseHead />
        <RadioGroup
          legend={words.shared}
          options={{ yes: words.sharedYes, no: words.sharedNo }}
          chosen={settings.shared === undefined ? undefined : settings.shared ? 'yes' : 'no'}
          onChoose={answer => change({ shared: answer === 'yes' })}
        />
        <section class="radio-group">
          <h2 class="legend">{words.work}</h2>
          <ClearWork />
        </section>
      </div>
    </PaperPage>
  );
}

interface SwitchesProps {
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
}

function Switches({ settings, change }: SwitchesProps) {
  return (
    <>
      <Switch
        legend={words.picture}
        text={words.plain}
        says={words.plainSays}
        on={settings.plainBackground}
        turn={plainBackground => change({ plainBackground })}
      />
      <Switch
        legend={words.keysTitle}
        text={words.keys}
        says={words.keysSays}
        on={settings.keys}
        turn={keys => change({ keys })}
      />
      <Switch
        legend={words.ownWordsTitle}
        text={words.ownWords}
        says={words.ownWordsSays}
        on={settings.ownWords}
        turn={ownWords => change({ ownWords })}
      />
    </>
  );
}
