/** The desk itself: one hard light from the upper right, a mug, a lanyard. Decoration only. */
export const DeskThings = () => (
  <div class="desk-things">
    <svg aria-hidden="true" class="desk-light" viewBox="0 0 1280 720" preserveAspectRatio="xMaxYMin slice">
      <path class="light" d="M1280 0v330L520 720H-60L760-20z" />
      <path class="light-hot" d="M1280 0v130L700 720H200L980-20z" />
      <path class="joint" d="M0 238h1280M0 478h1280" />
    </svg>
    <Lanyard />
    <Mug />
  </div>
);

const Mug = () => (
  <svg aria-hidden="true" class="desk-mug" viewBox="-66 -66 156 146">
    <ellipse class="shadow" cx="12" cy="16" rx="62" ry="58" />
    <path d="M50-18c36-10 46 36 4 38" fill="none" stroke="#8a3f35" stroke-width="13" />
    <circle r="56" fill="#b9573a" />
    <path d="M-56 0a56 56 0 0 0 112 0 56 56 0 0 1-112 0z" fill="#8a3f35" />
    <circle r="44" fill="#5f2e2c" />
    <circle r="40" fill="#9a6243" />
    <path
      d="M-30-18a40 40 0 0 1 52-14"
      stroke="#d9a877"
      stroke-width="5"
      fill="none"
      stroke-linecap="round"
    />
  </svg>
);

const band = 'M-20 150C60 60 150 40 190 96s-40 104-84 66 12-130 108-120 118 84 178 72';

/** The worker's lanyard is always mustard. */
const Lanyard = () => (
  <svg aria-hidden="true" class="desk-lanyard" viewBox="0 0 480 200">
    <g fill="none" stroke-linecap="round">
      <path class="shadow-line" d={band} transform="translate(6 8)" stroke-width="13" />
      <path d={band} stroke="#a67622" stroke-width="13" />
      <path d={band} transform="translate(-2 -2)" stroke="#d9a03c" stroke-width="9" />
    </g>
    <g transform="translate(384 74) rotate(9)">
      <rect class="shadow" x="7" y="8" width="76" height="104" rx="6" />
      <rect width="76" height="104" rx="6" fill="#f0e2c6" />
      <rect x="11" y="19" width="54" height="42" fill="#86aebd" />
      <circle cx="38" cy="35" r="10" fill="#9b5844" />
      <path d="M20 61c1-15 35-15 36 0z" fill="#2f6f73" />
      <path d="M13 73h50M13 85h32" stroke="#45416b" stroke-width="4" />
      <rect x="27" y="6" width="22" height="6" rx="3" fill="#7a6d90" />
      <path d="M38 9l-6-12" stroke="#7a6d90" stroke-width="5" stroke-linecap="round" />
    </g>
  </svg>
);
