import { lazy, Suspense, useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { ended } from '../providers/ended.js';
import { actUnder, useMe } from '../providers/me.js';
import { Layout } from './Layout.js';
import { OfflineBar } from './live/OfflineBar.js';
import { Starting } from './Starting.js';
import { isOwn, undoubted } from './citizen/roles.js';

const SessionDialog = lazy(() => import('./live/SessionDialog.js'));
const CitizenLayout = lazy(() => import('./citizen/CitizenLayout.js'));

/** The frame of the place where one works, or the one of one's own page; over both, whether there is a connection and a login. */
export function Frame({ children }: { children: ReactNode }) {
  const isEnded = useSyncExternalStore(ended.subscribe, ended.read);
  return (
    <>
      <OfflineBar />
      <Inner>{children}</Inner>
      {isEnded && (
        <Suspense fallback={null}>
          <SessionDialog />
        </Suspense>
      )}
    </>
  );
}

function Inner({ children }: { children: ReactNode }) {
  const { data: me, error } = useMe();
  const only = me && undoubted(me);
  useEffect(() => {
    // What goes wrong there, `me` says.
    if (only) actUnder(only.id).catch(() => undefined);
  }, [only]);
  if (only || (!me && !error)) return <Starting />;
  if (!me || !isOwn(me.grant?.role)) return <Layout>{children}</Layout>;
  return (
    <Suspense fallback={<Starting />}>
      <CitizenLayout me={me}>{children}</CitizenLayout>
    </Suspense>
  );
}
