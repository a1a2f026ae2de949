import type { Messages } from '../fr.ts';

export const embedding = {
  heading: 'Embed in a page or a slide',
  preview: 'Preview of the embedded view',
  shape: 'Format',
  shapes: { wide: '16:9', classic: '4:3', fluid: 'Fluid' },
  parts: 'Parts shown',
  partNames: {
    heading: 'Title',
    map: 'Map',
    timeline: 'Timeline',
    legend: 'Legend',
    facets: 'Filters',
    panel: 'Country panel',
    controls: 'Controls',
  },
  code: 'Embed code',
  copy: 'Copy the embed code',
  copied: 'Code copied',
  help: 'Paste it into the HTML of the page or the slide.',
  refused:
    'The browser did not allow copying. Select the code and copy it yourself (Ctrl + C, Cmd + C or a long press).',
} satisfies Messages['embedding'];
