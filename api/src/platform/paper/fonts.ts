import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const read = (name: string): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/open-sans/${name}`));

export interface Fonts {
  plain: Buffer;
  strong: Buffer;
}

let fonts: Fonts | undefined;

/** Read when the first paper is made: most processes make none. */
export function fontsOfPaper(): Fonts {
  fonts ??= {
    plain: read('400Regular/OpenSans_400Regular.ttf'),
    strong: read('700Bold/OpenSans_700Bold.ttf'),
  };
  return fonts;
}
