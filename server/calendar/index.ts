import { Holiday } from "./holiday.entity.ts";
import { HolidayResolver } from "./holiday.resolver.ts";

export { Holiday, HolidayKind } from "./holiday.entity.ts";
export { readHolidays } from "./holiday.read.ts";
export { addHoliday, changeHoliday, importHolidays, removeHoliday, type ShippedHoliday } from "./holiday.service.ts";
export * from "./working-days.ts";

export const entities = [Holiday];
export const resolvers = [HolidayResolver];
