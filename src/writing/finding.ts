/** Something the check has found in a case: where it stands, what is wrong, and how to mend it. */
export interface Finding {
  /** Errors fail the build; warnings are said. */
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** From 1; 0 where no single line is at fault. */
  readonly line: number;
  readonly says: string;
  readonly mend?: string;
}

/** One finding as a line an editor can jump to: `stories/doorstep/story.ink:12: ...`. */
export const sayFinding = ({ severity, file, line, says, mend }: Finding): string =>
  `${file}${line > 0 ? `:${line}` : ''}: ${severity}: ${says}${mend ? ` ${mend}` : ''}`;
