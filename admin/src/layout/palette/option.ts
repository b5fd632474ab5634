import type { ComponentType, SVGProps } from 'react';

/** In the order in which they stand. */
export const GROUPS = ['patients', 'people', 'units', 'pages', 'actions'] as const;
export type Group = (typeof GROUPS)[number];

/** One thing that the palette offers. */
export interface Option {
  id: string;
  group: Group;
  label: string;
  /** Beside the label: what tells it from others of that name. */
  detail?: string | undefined;
  icon: ComponentType<SVGProps<SVGSVGElement>>;
  run: () => void;
}

/** As they stand on the screen, so that the arrows go through them in that order. */
export const inOrder = (options: readonly Option[]): Option[] =>
  GROUPS.flatMap((group) => options.filter((one) => one.group === group));
