/** The IANA name of the zone that the user's clock shows. */
export function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
