import { lazyPage } from "../shared/ui/lazy-page.ts";

/** Competencies of a unit, `/competencies`. */
export const UnitCompetencies = lazyPage(() => import("./unit/UnitCompetencies.tsx"), "UnitCompetencies");
/** Competencies of a person, `/competencies/persons/:id`; `me` is whoever is signed in. */
export const PersonCompetencies = lazyPage(() => import("./person/PersonCompetencies.tsx"), "PersonCompetencies");
/** Assessing a person, `/competencies/persons/:id/assess`. */
export const AssessPage = lazyPage(() => import("./person/AssessPage.tsx"), "AssessPage");
/** Positions by competencies, `/competencies/matrix`. */
export const MatrixPage = lazyPage(() => import("./matrix/MatrixPage.tsx"), "MatrixPage");
/** A job position with its description, requirements, posts and gaps: the page of the resource `positions`. */
export const PositionPage = lazyPage(() => import("./position/PositionPage.tsx"), "PositionPage");
