import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import codegen from './codegen.js';

const path = (to: string) => fileURLToPath(new URL(to, import.meta.url));

/** The types of the operations are made anew with every build, so that they are never stale. */
function operations(): Plugin {
  return {
    name: 'samlop-operations',
    buildStart: async () => {
      await generate({ ...codegen, cwd: path('..') }, true);
    },
  };
}

export default defineConfig({
  root: path('.'),
  plugins: [operations(), react()],
  build: {
    outDir: path('../dist/console'),
    emptyOutDir: true,
    // The API serves the console with a policy that runs no inline script and loads no font from data.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { index: path('index.html'), silent: path('silent.html') } },
  },
});
