import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { useMemo } from 'react';
import { CoreAdminContext, CoreAdminUI, memoryStore, Resource, type I18nProvider } from 'react-admin';
import { BrowserRouter } from 'react-router-dom';
import { AuthCallback } from './layout/AuthCallback.js';
import { Broken } from './layout/Broken.js';
import { Frame } from './layout/Frame.js';
import { Home } from './layout/Home.js';
import { LoginPage } from './layout/LoginPage.js';
import { Denied, NotFound } from './layout/Nowhere.js';
import { PagesContext } from './layout/PagesContext.js';
import { Starting } from './layout/Starting.js';
import { theme } from './layout/theme.js';
import { createAuthProvider } from './providers/authProvider.js';
import { dataProvider } from './providers/dataProvider.js';
import { queryClient } from './providers/me.js';
import { pages } from './pages.js';

const authProvider = createAuthProvider(
  Object.fromEntries(pages.map(({ name, subject }) => [name, subject])),
);
const resources = pages.filter(({ name }) => name !== 'today');

export function App({ i18nProvider }: { i18nProvider: I18nProvider }) {
  // Filters and the like stay in the address and in memory: nothing about patients is left in the browser.
  const store = useMemo(() => memoryStore(), []);
  return (
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <BrowserRouter>
        <PagesContext value={pages}>
          <CoreAdminContext {...{ authProvider, dataProvider, i18nProvider, queryClient, store }}>
            <CoreAdminUI
              layout={Frame}
              dashboard={Home}
              loading={Starting}
              error={Broken}
              loginPage={LoginPage}
              authCallbackPage={AuthCallback}
              catchAll={NotFound}
              accessDenied={Denied}
              title="Samløp"
              requireAuth
              disableTelemetry
            >
              {resources.map(({ name, component }) => (
                <Resource key={name} name={name} list={component} />
              ))}
            </CoreAdminUI>
          </CoreAdminContext>
        </PagesContext>
      </BrowserRouter>
    </ThemeProvider>
  );
}
