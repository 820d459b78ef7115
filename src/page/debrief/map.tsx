import { useId } from 'preact/hooks';
import type { Corner, MapPoint } from '../../practice/marks.ts';
import { debriefWords } from '../words/debrief.ts';
import { lines, placeOf, plot, type Quarter, quarters, wordsAt, xOf, yOf } from './map-geometry.ts';

const words = debriefWords.map;

const quarterOf: Readonly<Record<Corner, Quarter>> = {
  'fitting-respectful': 'fitting',
  'fitting-at-cost': 'atCost',
  'kind-too-little': 'kind',
  'kind-too-much': 'kind',
  'kind-not-enough-known': 'kind',
  'neither-too-little': 'neither',
  'neither-too-much': 'neither',
  neither: 'neither',
};

interface Props {
  readonly point: MapPoint;
  readonly child: string;
  readonly withNumbers: boolean;
}

/** What the map says in words: its corner, or why it has none. */
export const cornerWords = ({ corner, across }: MapPoint): string =>
  corner ? words.corners[corner] : across === undefined ? words.band : words.noCorner;

/** Where this visit stands: right for the child upwards, treated with respect across. */
export function MarkMap({ point, child, withNumbers }: Props) {
  const title = useId();
  return (
    <svg
      class="map"
      viewBox={`${plot.start} 0 ${plot.width} ${plot.height}`}
      role="img"
      aria-labelledby={title}
    >
      <title id={title}>{words.finding(cornerWords(point))}</title>
      <Ground zoneUp={point.zoneUp} />
      {quarters.map(quarter => (
        <QuarterWords key={quarter} quarter={quarter} point={point} />
      ))}
      <Mark point={point} />
      <Axes child={child} />
      {withNumbers && <Ticks />}
    </svg>
  );
}

function Ground({ zoneUp }: { readonly zoneUp: boolean }) {
  const { left, top, right, bottom } = plot;
  const zone = {
    y: yOf(lines.up + lines.zoneUp),
    height: yOf(lines.up - lines.zoneUp) - yOf(lines.up + lines.zoneUp),
  };
  const side = {
    x: xOf(lines.across - lines.zoneAcross),
    width: xOf(lines.across + lines.zoneAcross) - xOf(lines.across - lines.zoneAcross),
  };
  return (
    <g>
      <rect class="map-ground" x={left} y={top} width={right - left} height={bottom - top} />
      {zoneUp && <rect class="map-zone" x={left} width={right - left} {...zone} />}
      <rect class="map-zone" y={top} height={bottom - top} {...side} />
      <path class="map-line" d={`M${left} ${yOf(lines.up)}H${right}M${xOf(lines.across)} ${top}V${bottom}`} />
      <rect class="map-edge" x={left} y={top} width={right - left} height={bottom - top} />
    </g>
  );
}

/** A quarter's name; the visit's own corner is named in full, and bold. */
function QuarterWords({ quarter, point }: { readonly quarter: Quarter; readonly point: MapPoint }) {
  const own = point.corner && quarterOf[point.corner] === quarter;
  const text = own && point.corner ? inTwo(words.corners[point.corner]) : words.quarters[quarter];
  const { x, y } = wordsAt(quarter, point);
  return (
    <text class={own ? 'map-own' : 'map-other'} x={x} y={y}>
      {text.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : 19}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** A name in two lines of about the same length; short ones stay whole. */
function inTwo(name: string): readonly string[] {
  if (name.length < 19) return [name];
  const middle = name.length / 2;
  const gaps = [...name.matchAll(/ /g)].map(({ index }) => index);
  const [at] = gaps.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

/** A circle that holds a diamond, on a thin line from the lowest bar to the highest; without enough to say, a band across. */
function Mark({ point }: { readonly point: MapPoint }) {
  const { x, y } = placeOf(point);
  if (point.across === undefined)
    return <rect class="map-band" x={plot.left} y={y - 7} width={plot.right - plot.left} height={14} />;
  const [from, to] = [point.from ?? point.across, point.to ?? point.across].map(xOf);
  // Bars close together need no ends: the circle covers the line.
  const ends = Math.abs((to ?? x) - (from ?? x)) > 30 ? `M${from} ${y - 8}v16M${to} ${y - 8}v16` : '';
  const below = y + 34 < plot.bottom - 6;
  return (
    <g>
      <path class="map-span" d={`M${from} ${y}H${to}${ends}`} />
      <circle class="map-circle" cx={x} cy={y} r="11" />
      <path class="map-diamond" d={`M${x} ${y - 8}l8 8-8 8-8-8z`} />
      <text
        x={Math.min(Math.max(x, plot.left + 42), plot.right - 42)}
        y={below ? y + 32 : y - 20}
        text-anchor="middle"
      >
        {words.you}
      </text>
    </g>
  );
}

const Axes = ({ child }: { readonly child: string }) => (
  <g>
    <text transform="rotate(-90 4 370)" x="4" y="370">
      {words.up(child)}
    </text>
    <text x={plot.left} y="400">
      {words.across}
    </text>
    <path class="map-arrow" d="M200 395h222m-9-6l9 6-9 6M-1 230V22m-6 9l6-9 6 9" />
  </g>
);

const Ticks = () => (
  <g class="map-ticks">
    {[0, lines.up, 100].map(mark => (
      <text
        key={mark}
        x={plot.left - 5}
        y={Math.min(Math.max(yOf(mark) + 5, plot.top + 11), plot.bottom)}
        text-anchor="end"
      >
        {mark}
      </text>
    ))}
    {[1, 2, 3, 4, 5].map(mark => (
      <text
        key={mark}
        x={Math.min(Math.max(xOf(mark), plot.left + 6), plot.right - 6)}
        y="384"
        text-anchor="middle"
      >
        {mark}
      </text>
    ))}
  </g>
);
