/** As a calendar writes a time: 20261124T100000Z. */
const calendarTime = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');

/** An invite to an interview in half an hour, as a calendar sends it. Its call is in the room kqz-jvwt-xyb. */
export function inviteSoon(): string {
  return `BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
UID:acme-2@calendar.example
SUMMARY:Interview with Acme - Staff Engineer
DTSTART:${calendarTime(Date.now() + 30 * 60_000)}
DURATION:PT45M
LOCATION:https://meet.google.com/kqz-jvwt-xyb
END:VEVENT
END:VCALENDAR`;
}
