/** One figure, with how it was measured; a time also says how many times that of a bare page it is. */
export interface Row {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly ratio?: number;
  readonly how: string;
}

/** The figures as a table to be read on a terminal. */
export function tableOf(rows: readonly Row[]): string {
  const shown = rows.map(({ id, value, unit, ratio, how }) => [
    id,
    `${value.toLocaleString('en-GB')} ${unit}`,
    ratio === undefined ? '' : `${ratio.toFixed(1)}x`,
    how,
  ]);
  const widths = [0, 1, 2].map(column => Math.max(...shown.map(cells => cells[column]?.length ?? 0)));
  return shown
    .map(cells => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}

/** The middle of some values; 0 of none. */
export const medianOf = (values: readonly number[]): number => centileOf(values, 50);

/** The value that so many in a hundred do not pass, by nearest rank; 0 of none. */
export function centileOf(values: readonly number[], hundredths: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil((sorted.length * hundredths) / 100) - 1)] ?? 0;
}
