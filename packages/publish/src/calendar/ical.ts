import ICAL from "ical.js";

// RFC 5545, 3.1: a line has 75 octets with the blank that begins it; ical.js counts it apart.
ICAL.foldLength = 74;

export { ICAL };
