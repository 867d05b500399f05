import { z } from "zod";

const day = z.iso.date();

/** Whether the calendar has an ISO day: 29 February is not in every year. */
export const isCalendarDay = (isoDay: string): boolean => day.safeParse(isoDay).success;
