import { describe, expect, it } from "vitest";
import { ACCESS, mayAccess } from "../../admin/app/access.ts";
import { slices } from "../../admin/app/slices.ts";

describe("which pages a role is offered", () => {
  it("shows the organization to everybody and lets only specialists change it", () => {
    expect(mayAccess([], "units", "list")).toBe(true);
    expect(mayAccess(["EMPLOYEE"], "units", "create")).toBe(false);
    expect(mayAccess(["ORG_SPECIALIST"], "units", "create")).toBe(true);
  });

  it("shows accounts to administrators and never to employees", () => {
    expect(mayAccess(["SYSTEM_ADMIN"], "accounts", "create")).toBe(true);
    expect(mayAccess(["ORG_SPECIALIST"], "accounts", "create")).toBe(false);
    expect(mayAccess(["EMPLOYEE", "PERSON"], "accounts", "list")).toBe(false);
  });

  it("shows the audit trail to auditors only", () => {
    const others = [
      "SYSTEM_ADMIN",
      "ORG_SPECIALIST",
      "AUTHORITY",
      "COLLECTIVE_MEMBER",
      "EMPLOYEE",
      "ANALYST",
      "HEAD",
      "PERSON",
    ];
    expect(mayAccess(["AUDITOR"], "auditEntries", "list")).toBe(true);
    expect(mayAccess(others, "auditEntries", "list")).toBe(false);
  });

  it("adds up the roles that one person holds", () => {
    expect(mayAccess(["EMPLOYEE", "AUDITOR"], "auditEntries", "list")).toBe(true);
  });

  it("closes what nobody has opened", () => {
    expect(mayAccess(["SYSTEM_ADMIN", "ORG_SPECIALIST"], "unheardOf", "list")).toBe(false);
    expect(mayAccess(["ORG_SPECIALIST"], "units", "delegate")).toBe(false);
  });

  it("has a row for every line of the menu", () => {
    const lines = slices.flatMap((slice) => slice.menu.map((entry) => entry.resource));
    expect(lines.filter((resource) => !(resource in ACCESS))).toEqual([]);
  });
});
