import { Publication } from "./publication.entity.ts";
import { PublicationResolver } from "./publication.resolver.ts";
import { TrackedPublicationResolver } from "./tracked-publication.resolver.ts";

export { atomFeed, jsonFeed } from "./portal/feed.ts";
export { entryPage, listPage, missingPage, PORTAL_PATH } from "./portal/pages.ts";
export { type PortalEntry, type PortalQuery, readPortalEntry, readPortalList } from "./portal/portal.read.ts";
export { PORTAL_CSS } from "./portal/style.ts";
export type { Language } from "./portal/words.ts";
export { Publication, PublicationAudience } from "./publication.entity.ts";
export { messages } from "./publication.messages.ts";
export { publishResults, withdrawPublication } from "./publication.service.ts";
export { triggers } from "./publication.triggers.ts";

export const entities = [Publication];
export const resolvers = [PublicationResolver, TrackedPublicationResolver];
