/** The words of looking around; they come with it. */
export const aroundWords = {
  title: 'Look around',
  back: 'Back to the words',
} as const;
