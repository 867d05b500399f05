export type { Edit, FrameDate, FrenchCleaning } from "@communique/language";
