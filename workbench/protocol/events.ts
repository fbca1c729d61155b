/** What the add-in hears of a change to the book. */
import { makeArea } from '../../src/book/area';
import type { Change } from '../../src/book/changes';
import { EVENTS, makeEventReference, WHOLE_BOOK, type EventName, type Session } from '../excel/session';

/** One rich API message as the client's event code takes it; `message` is JSON text. */
export interface MessageEntry {
  messageCategory: number;
  messageType: number;
  targetId: string;
  message: string;
  id: string;
  isRemoteOverride: boolean;
}

const EVENT_CATEGORY = 65536;
let messageCount = 0;

export const makeEntry = (
  messageCategory: number,
  messageType: number,
  targetId: string,
  message: unknown,
): MessageEntry => ({
  messageCategory,
  messageType,
  targetId,
  message: JSON.stringify(message),
  id: String(++messageCount),
  isRemoteOverride: false,
});

/** The messages for those who listen to the sheet, and for those who listen to the whole book. */
export function eventEntries(session: Session, change: Change): MessageEntry[] {
  return describe(session, change).flatMap(({ event, sheetId, details }) =>
    [sheetId, WHOLE_BOOK]
      .filter((target) => session.hears(event, target))
      .map((target) =>
        makeEntry(EVENT_CATEGORY, EVENTS[event], target, { worksheetId: sheetId, ...details }),
      ),
  );
}

interface Event {
  event: EventName;
  sheetId: string;
  details: Record<string, unknown>;
}

function describe(session: Session, change: Change): Event[] {
  const { sheetId } = change;
  const source = session.remote ? 'Remote' : 'Local';
  switch (change.kind) {
    case 'selected':
      return [
        { event: 'selectionChanged', sheetId, details: { address: change.areas.map(makeArea).join(',') } },
      ];
    case 'edited': {
      const address = makeArea(change.area);
      const triggerSource = session.acting ? 'ThisLocalAddin' : 'Unknown';
      const referenceId = makeEventReference(sheetId, address);
      const details = {
        address,
        changeType: 'RangeEdited',
        source,
        triggerSource,
        referenceId,
        shiftDirection: 'None',
      };
      return [{ event: 'changed', sheetId, details }];
    }
    case 'formatted': {
      const address = makeArea(change.area);
      const referenceId = makeEventReference(sheetId, address);
      return [{ event: 'formatChanged', sheetId, details: { address, source, referenceId } }];
    }
    case 'calculated':
      return [{ event: 'calculated', sheetId, details: { address: makeArea(change.area) } }];
    case 'activated': {
      const activated: Event = { event: 'activated', sheetId, details: {} };
      return change.before
        ? [{ event: 'deactivated', sheetId: change.before, details: {} }, activated]
        : [activated];
    }
    case 'added':
    case 'deleted':
      return [{ event: change.kind, sheetId, details: { source } }];
  }
}
