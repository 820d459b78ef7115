import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { FirstMinute } from './first-minute/first-minute.tsx';
import { dress, materialOf } from './home/appearance.ts';
import { CoverScreen } from './home/cover-screen.tsx';
import { type Desk, DeskContext } from './home/desk-context.ts';
import { DeskScreen } from './home/desk-screen.tsx';
import { KeepingBanner } from './home/keeping-banner.tsx';
import { LatePage } from './home/late-page.tsx';
import { type Route, readRoute } from './home/route.ts';
import { fetchNameFont } from './name-font.ts';
import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';
import './style/parts.css';
import './style/pages.css';
import './style/desk.css';

const guidance = () => import('./home/guidance-screen.tsx').then(module => module.GuidanceScreen);
const support = () => import('./home/support-screen.tsx').then(module => module.SupportScreen);
const settings = () => import('./home/settings-screen.tsx').then(module => module.SettingsScreen);
const log = () => import('./home/log-screen.tsx').then(module => module.LogScreen);
const play = () => import('./home/at-play.tsx').then(module => module.AtPlay);
const debrief = () => import('./debrief/debrief-screen.tsx').then(module => module.DebriefScreen);

/** The whole site: one page at a time by the address after `#`, under the banner for keeping, dressed as the learner asked. */
export function App({ desk }: { readonly desk: Desk }) {
  const route = useRoute();
  // Decided once: somebody who clears their work is not sent back to the door.
  const [isNewcomer, setNewcomer] = useState(() => !desk.settings.peek().firstMinuteSeen);
  const atTheDoor = isNewcomer && route.page === 'desk';
  const page = useSignal<Route['page'] | 'first-minute'>('desk');
  page.value = atTheDoor ? 'first-minute' : route.page;
  useSignalEffect(() => {
    const settings = desk.settings.value;
    dress(document.documentElement, document.body, settings, materialOf(page.value));
  });
  useSignalEffect(() => {
    const hasChosen = desk.attempts.value.some(({ attempt }) => attempt.events.length > 0);
    if (hasChosen || desk.settings.value.firstMinuteSeen) fetchNameFont();
  });

  const leaveTheDoor = async () => {
    setNewcomer(false);
    desk.hasMoved.value = true;
    await desk.change({ firstMinuteSeen: true });
  };

  return (
    <DeskContext.Provider value={desk}>
      <KeepingBanner />
      {atTheDoor ? <FirstMinute host={desk.host} onDone={leaveTheDoor} /> : <Page route={route} />}
      <p class="vh" role="status">
        {desk.said.value}
      </p>
    </DeskContext.Provider>
  );
}

function Page({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'desk':
      return <DeskScreen />;
    case 'case':
      return <CoverScreen id={route.id} />;
    case 'play':
      return <LatePage key={route.id} page="play" load={play} props={{ id: route.id }} />;
    case 'debrief':
      return <LatePage key={route.id} page="debrief" load={debrief} props={{ id: route.id, at: route.at }} />;
    case 'log':
      return <LatePage key="log" page="log" load={log} props={{}} />;
    case 'guidance':
      return <LatePage key="guidance" page="guidance" load={guidance} props={{}} />;
    case 'support':
      return <LatePage key="support" page="support" load={support} props={{}} />;
    case 'settings':
      return <LatePage key="settings" page="settings" load={settings} props={{}} />;
  }
}

function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const follow = () => {
      setRoute(readRoute(location.hash));
      window.scrollTo(0, 0);
    };
    // The address may have changed since the page was first drawn.
    setRoute(readRoute(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}
