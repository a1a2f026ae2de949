import type { CooperationAction, CountryCode } from '../domain/action.ts';
import type { LonLat } from '../geo/projection.ts';
import type { RouteModel } from './model.ts';

export interface RoutesInput {
  readonly actionsByCountry: ReadonlyMap<CountryCode, readonly CooperationAction[]>;
  /** Routes belong to these countries. */
  readonly selected: readonly CountryCode[];
  /** The home point. */
  readonly home: LonLat;
  readonly anchorOf: (country: CountryCode) => LonLat;
}

/**
 * The routes of the selection. Incoming: partner to home. Outgoing: home to the place of the action, or to its sole partner;
 * the other partners of the action join the place by a secondary route when they, or the host, are selected. Remote: home
 * to partner. An action without a direction has none. At most one main route per direction and country.
 */
export function buildRoutes(input: RoutesInput): readonly RouteModel[] {
  const { actionsByCountry, selected } = input;
  const routes = selected.flatMap((country) => {
    const actions = actionsByCountry.get(country) ?? [];
    return [...incomingRoute(country, actions, input), ...remoteRoute(country, actions, input)];
  });
  const outgoing = new Set(
    selected.flatMap((country) =>
      (actionsByCountry.get(country) ?? []).filter((action) => action.direction === 'outgoing'),
    ),
  );
  return [...routes, ...outgoingRoutes([...outgoing], input)];
}

function incomingRoute(country: CountryCode, actions: readonly CooperationAction[], input: RoutesInput): RouteModel[] {
  const count = actions.filter((action) => action.direction === 'incoming').length;
  if (count === 0) return [];
  const from = input.anchorOf(country);
  return [
    { id: `incoming:${country}`, country, direction: 'incoming', from, to: input.home, count, isSecondary: false },
  ];
}

function remoteRoute(country: CountryCode, actions: readonly CooperationAction[], input: RoutesInput): RouteModel[] {
  const count = actions.filter((action) => action.direction === 'remote').length;
  if (count === 0) return [];
  const to = input.anchorOf(country);
  return [{ id: `remote:${country}`, country, direction: 'remote', from: input.home, to, count, isSecondary: false }];
}

/** Where an outgoing action is held; `null` when neither a place nor a sole partner tells. */
function hostOf(action: CooperationAction): CountryCode | null {
  if (action.place?.country) return action.place.country;
  return action.place || action.partners.length === 1 ? (action.partners[0] ?? null) : null;
}

function outgoingRoutes(
  actions: readonly CooperationAction[],
  { selected, home, anchorOf }: RoutesInput,
): RouteModel[] {
  const hosts = new Set(actions.flatMap((action) => hostOf(action) ?? []));
  return [...hosts].flatMap((host) => {
    const hosted = actions.filter((action) => hostOf(action) === host);
    const to = meetingPoint(hosted, host, anchorOf);
    const main: RouteModel = {
      id: `outgoing:${host}`,
      country: host,
      direction: 'outgoing',
      from: home,
      to,
      count: hosted.length,
      isSecondary: false,
    };
    const guests = new Set(hosted.flatMap((action) => action.partners).filter((partner) => partner !== host));
    const secondary = [...guests]
      .filter((guest) => selected.includes(guest) || selected.includes(host))
      .map((guest): RouteModel => {
        const joint = hosted.filter((action) => action.partners.includes(guest));
        return {
          id: `with:${guest}:${host}`,
          country: guest,
          direction: 'outgoing',
          from: anchorOf(guest),
          to: meetingPoint(joint, host, anchorOf),
          count: joint.length,
          isSecondary: true,
        };
      });
    return [main, ...secondary];
  });
}

/** The one place of these actions, or the host country's anchor when they have several or none. */
function meetingPoint(
  actions: readonly CooperationAction[],
  host: CountryCode,
  anchorOf: RoutesInput['anchorOf'],
): LonLat {
  const anchor = anchorOf(host);
  const points = actions.map((action): LonLat => (action.place ? [action.place.lon, action.place.lat] : anchor));
  const [first = anchor] = points;
  return points.every(([lon, lat]) => lon === first[0] && lat === first[1]) ? first : anchor;
}
