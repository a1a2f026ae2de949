export const link = {
  title: (view: string, atlas: string) => `${view} – ${atlas}`,
};
