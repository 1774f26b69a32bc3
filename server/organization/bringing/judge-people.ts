import { v7 as newId } from "uuid";
import { Refused, type Verdict, type Viewer } from "../../kernel/index.ts";
import { canAppoint, canChangeAppointment } from "../appointment/appointment.policy.ts";
import { assertFits, assertOneActing, assertOneHead, assertOnePrimary } from "../appointment/appointment.rules.ts";
import { canChangePerson } from "../person/person.policy.ts";
import type { BroughtAppointment, BroughtChange, BroughtPart, BroughtPerson, SayBrought } from "./brought-people.ts";
import type { PeopleGround, StoredAppointment, StoredPerson } from "./brought-people.read.ts";

/** What a list of people comes to: everything that is to be written. */
export interface PeoplePlan {
  readonly newPersons: readonly StoredPerson[];
  readonly changedPersons: readonly StoredPerson[];
  readonly newAppointments: readonly StoredAppointment[];
  readonly changedAppointments: readonly StoredAppointment[];
  readonly changes: ReadonlyMap<BroughtPerson, BroughtChange>;
}

interface Candidate {
  readonly row: BroughtPerson;
  readonly unit: BroughtAppointment["unit"];
  readonly state: StoredAppointment;
  readonly isNew: boolean;
}

/** Judges a list by the rights and rules of `registerPerson`, `changePerson`, `appointPerson`, `changeAppointment`. */
export class PeopleJudge {
  readonly #persons = new Map<
    string,
    { readonly person: StoredPerson; readonly row: number; readonly isNew: boolean }
  >();
  readonly #changedPersons: StoredPerson[] = [];
  readonly #changes = new Map<BroughtPerson, BroughtChange>();
  /** Appointments as they will be, of the people and at the heads of the units of the list. */
  readonly #states = new Map<string, StoredAppointment>();
  readonly #byPlace = new Map<string, StoredAppointment>();
  readonly #rowOf = new Map<string, number>();
  readonly #candidates: Candidate[] = [];

  constructor(
    private readonly viewer: Viewer,
    private readonly ground: PeopleGround,
    private readonly say: SayBrought,
  ) {
    for (const each of ground.appointments) {
      this.#states.set(each.id, each);
      this.#byPlace.set(placeKey(each), each);
    }
  }

  judge(rows: readonly BroughtPerson[]): PeoplePlan {
    for (const row of rows) this.takePerson(row);
    for (const row of rows) if (row.appointment) this.takeAppointment(row, row.appointment);
    this.checkTogether();
    const states = (isNew: boolean): StoredAppointment[] =>
      this.#candidates.filter((each) => each.isNew === isNew).map(({ state }) => state);
    return {
      newPersons: [...this.#persons.values()].filter(({ isNew }) => isNew).map(({ person }) => person),
      changedPersons: this.#changedPersons,
      newAppointments: states(true),
      changedAppointments: states(false),
      changes: this.#changes,
    };
  }

  /** The first row of a person counts; later ones must say the same. */
  private takePerson(row: BroughtPerson): void {
    const earlier = this.#persons.get(row.code);
    const { code, fullName, birthYear } = row;
    if (earlier) {
      const { person } = earlier;
      const isOther =
        (fullName ?? person.fullName) !== person.fullName || (birthYear ?? person.birthYear) !== person.birthYear;
      if (isOther) this.say(row, "fullName", "import.personDiffers", { code, row: earlier.row });
      return;
    }
    const stored = this.ground.persons.get(code);
    if (!stored) {
      if (fullName === null)
        this.say(row, "fullName", "import.cellMissing", { columnVi: "Họ và tên", columnEn: "Full name" });
      const person = { id: newId(), code, fullName: fullName ?? "", birthYear };
      this.#persons.set(code, { person, row: row.row, isNew: true });
      this.#changes.set(row, "CREATED");
      return;
    }
    if (!this.ground.visible.has(stored.id)) this.say(row, "code", "person.outsideScope");
    const person = { ...stored, fullName: fullName ?? stored.fullName, birthYear: birthYear ?? stored.birthYear };
    this.#persons.set(code, { person, row: row.row, isNew: false });
    if (person.fullName === stored.fullName && person.birthYear === stored.birthYear) return;
    this.ask(row, "code", canChangePerson(this.viewer, { managed: this.ground.managed.has(stored.id) }));
    this.#changedPersons.push(person);
    this.#changes.set(row, "UPDATED");
  }

  private takeAppointment(row: BroughtPerson, wanted: BroughtAppointment): void {
    const person = this.#persons.get(row.code)?.person;
    if (!person) return;
    const personId = person.id;
    const existing = this.#byPlace.get(placeKey({ personId, unitId: wanted.unit.id, ...wanted }));
    const earlier = existing && this.#rowOf.get(existing.id);
    if (earlier !== undefined) return this.say(row, "startsOn", "import.appointmentTwice", { row: earlier });
    const state = stateOf(personId, wanted, existing);
    this.#rowOf.set(state.id, row.row);
    this.#byPlace.set(placeKey(state), state);
    if (existing && isSame(existing, state)) return;
    const { unit } = wanted;
    const facts = { covered: this.ground.covered.has(unit.id), ended: unit.endsOn !== null, personId };
    this.ask(row, "unit", existing ? canChangeAppointment(this.viewer, facts) : canAppoint(this.viewer, facts));
    this.#states.set(state.id, state);
    this.#candidates.push({ row, unit, state, isNew: !existing });
    if (!this.#changes.has(row)) this.#changes.set(row, existing ? "UPDATED" : "CREATED");
  }

  /** Every appointment of the list against all that will be there, so that the order of the rows means nothing. */
  private checkTogether(): void {
    const all = [...this.#states.values()];
    const primaries = Map.groupBy(
      all.filter(({ isPrimary }) => isPrimary),
      ({ personId }) => personId,
    );
    const heads = Map.groupBy(
      all.filter(({ leading }) => leading),
      ({ unitId }) => unitId,
    );
    const acting = Map.groupBy(
      all.filter((each) => each.acting),
      ({ unitId }) => unitId,
    );
    for (const { row, unit, state } of this.#candidates) {
      const ofOthers = (list: readonly StoredAppointment[] = []): StoredAppointment[] =>
        list.filter(({ personId }) => personId !== state.personId);
      const own = (primaries.get(state.personId) ?? []).filter(({ id }) => id !== state.id);
      this.check(row, "startsOn", () => assertFits(unit, state));
      this.check(row, "primary", () => assertOnePrimary(state, own));
      if (state.leading) this.check(row, "leading", () => assertOneHead(unit, state, ofOthers(heads.get(unit.id))));
      if (state.acting) this.check(row, "acting", () => assertOneActing(unit, state, ofOthers(acting.get(unit.id))));
    }
  }

  private ask(row: BroughtPerson, part: BroughtPart, verdict: Verdict): void {
    if (!verdict.allowed) this.say(row, part, verdict.rule, verdict.values);
  }

  private check(row: BroughtPerson, part: BroughtPart, assert: () => void): void {
    try {
      assert();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.say(row, part, error.rule, error.values);
    }
  }
}

/** An appointment is known by person, unit, position and first day. */
function placeKey(one: Pick<StoredAppointment, "personId" | "unitId" | "positionId" | "startsOn">): string {
  return `${one.personId} ${one.unitId} ${one.positionId} ${one.startsOn}`;
}

function stateOf(
  personId: string,
  wanted: BroughtAppointment,
  existing: StoredAppointment | undefined,
): StoredAppointment {
  return {
    ...{ id: existing?.id ?? newId(), personId, unitId: wanted.unit.id, positionId: wanted.positionId },
    subjectType: wanted.subjectType,
    isPrimary: wanted.isPrimary ?? existing?.isPrimary ?? true,
    leading: wanted.leading ?? existing?.leading ?? false,
    deputy: wanted.deputy ?? existing?.deputy ?? false,
    acting: wanted.acting ?? existing?.acting ?? false,
    startsOn: wanted.startsOn,
    endsOn: wanted.endsOn ?? existing?.endsOn ?? null,
    documentNumber: wanted.documentNumber ?? existing?.documentNumber ?? null,
  };
}

function isSame(one: StoredAppointment, other: StoredAppointment): boolean {
  return (Object.keys(one) as (keyof StoredAppointment)[]).every((key) => one[key] === other[key]);
}
