import type { ComponentType } from 'react';
import type { ContentProps } from './content-props.ts';
import { CountryContent } from './CountryContent.tsx';
import { MapContent } from './MapContent.tsx';
import type { ModeId } from './mode-id.ts';
import { StoriesContent } from './StoriesContent.tsx';
import { TableContent } from './TableContent.tsx';

/** What stands in the middle of the page in each mode. */
export const MODE_CONTENTS: Readonly<Record<ModeId, ComponentType<ContentProps>>> = {
  map: MapContent,
  table: TableContent,
  country: CountryContent,
  present: StoriesContent,
};
