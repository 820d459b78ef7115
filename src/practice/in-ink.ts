/** An id as a part of a variable's name: Ink has no hyphens there. */
export const inInk = (id: string): string => id.replaceAll('-', '_');
