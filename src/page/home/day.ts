const onPage = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** A moment of the learner's own clock, in milliseconds since 1970, as “23 November 2026”. */
export const dayOf = (milliseconds: number): string => onPage.format(milliseconds);

/** A day of a guidance file, “2027-03-31”, as “31 March 2027”. */
export const dayWords = (day: string): string => onPage.format(new Date(`${day}T12:00:00`));

/** The same moment as a file's name has it: “2026-11-23”. */
export const dayForFile = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);
