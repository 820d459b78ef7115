import { render } from 'preact';
import '../../src/page/style/tokens.css';
import '../../src/page/style/base.css';
import './gallery.css';
import { address, addressOf, isOn } from './address.ts';
import { CastingPage } from './casting-page.tsx';
import { PeoplePage } from './people-page.tsx';
import { PersonPage } from './person-page.tsx';
import { RoomPage } from './room-page.tsx';
import { RoomsPage } from './rooms-page.tsx';

const pages = {
  rooms: RoomsPage,
  room: RoomPage,
  people: PeoplePage,
  person: PersonPage,
  casting: CastingPage,
} as const;
const inMenu = ['rooms', 'people', 'casting'] as const;

function Gallery() {
  const { page } = address.value;
  const Page = Object.hasOwn(pages, page) ? pages[page as keyof typeof pages] : RoomsPage;
  return (
    <>
      <nav aria-label="Gallery">
        <ul>
          {inMenu.map(name => (
            <li key={name}>
              <a href={addressOf(name)} {...(name === page ? { 'aria-current': 'page' as const } : {})}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main class={isOn('grey') ? 'grey' : ''}>
        <Page />
      </main>
    </>
  );
}

const place = document.getElementById('gallery');
if (place) render(<Gallery />, place);
