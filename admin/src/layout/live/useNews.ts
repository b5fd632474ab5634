import { useQueryClient, type Query } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-admin';
import { reach } from '../../providers/live/network.js';
import { connect } from '../../providers/live/connect.js';
import { LiveSocket } from '../../providers/live/socket.js';
import { keyOf, type Watch } from '../../providers/live/topics.js';
import { standsAgain } from '../../providers/request.js';
import { isOpen, isTyped, noteTyping } from './at-hand.js';

/** What is written together is shown together. */
const GATHER_MS = 400;
/** How often it is looked whether one is done with what was open. */
const LOOK_MS = 500;
/** Who one is has not changed; what one keeps for oneself nobody else changes. */
const APART = new Set(['me', 'auth', 'SavedViews', 'SavedView']);

export interface News {
  /** Something waits to be shown until one is done with what is open or typed. */
  waits: boolean;
  /** Shows it, whatever is open or typed. */
  show(): void;
}

/**
 * What others do is shown where one is, without moving anything that one has begun: while something is open or typed it
 * waits until one is done, or asks for it. `steady`: what one types on the page does not hang on what changes.
 */
export function useNews(watches: readonly Watch[], grantId: string, steady: boolean): News {
  const queries = useQueryClient();
  const { pathname } = useLocation();
  const [waits, setWaits] = useState(false);
  /** When one last heard of something that is not shown yet; 0: nothing is. */
  const heardAt = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isSteady = useRef(steady);
  isSteady.current = steady;

  const show = useCallback(() => {
    clearTimeout(timer.current);
    const at = heardAt.current;
    heardAt.current = 0;
    setWaits(false);
    // What was fetched since, as after an act of one's own, is not fetched again; what is under way may be too early.
    const old = ({ queryKey, state }: Query) =>
      !APART.has(String(queryKey[0])) && (state.dataUpdatedAt < at || state.fetchStatus === 'fetching');
    if (at > 0) void queries.invalidateQueries({ predicate: old });
  }, [queries]);

  const hear = useCallback(() => {
    const first = heardAt.current === 0;
    heardAt.current = Date.now();
    if (!first) return;
    const look = (): void => {
      if (!isOpen() && (isSteady.current || !isTyped())) return show();
      setWaits(true);
      timer.current = setTimeout(look, LOOK_MS);
    };
    timer.current = setTimeout(() => {
      look();
      // How much waits elsewhere takes nothing away here.
      if (heardAt.current > 0) void queries.invalidateQueries({ queryKey: ['Badges'] });
    }, GATHER_MS);
  }, [queries, show]);

  const socket = useRef<LiveSocket>(null);
  const watched = useRef(watches);
  watched.current = watches;
  useEffect(() => {
    const live = new LiveSocket(connect, {
      changed: hear,
      missed: hear,
      fell: () => void reach.look(),
      renew: standsAgain,
    });
    socket.current = live;
    live.want(watched.current);
    const stopTyping = noteTyping();
    let lost = reach.read().lostAt !== null;
    const stopReach = reach.subscribe(() => {
      const isLost = reach.read().lostAt !== null;
      if (lost && !isLost) {
        live.again();
        hear();
      }
      lost = isLost;
    });
    return () => {
      stopTyping();
      stopReach();
      live.close();
      clearTimeout(timer.current);
      heardAt.current = 0;
    };
    // Under another grant it is another connection.
  }, [grantId, hear]);

  const named = watches.map(keyOf).join(' ');
  useEffect(() => socket.current?.want(watched.current), [named]);
  // What waited on the page that one leaves is not kept waiting for another.
  useEffect(() => show, [pathname, show]);
  return { waits, show };
}
