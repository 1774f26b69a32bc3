import { describe, expect, it } from "vitest";
import { meantSides } from "../../../admin/framework/diff/meant-sides.ts";

const VERSIONS = [
  { id: "c", number: 3 },
  { id: "b", number: 2 },
  { id: "a", number: 1 },
];

describe("the versions that a comparison begins with", () => {
  it("are the newest and the one before it where none is asked for", () => {
    expect(meantSides(VERSIONS, null)).toEqual({ from: "b", to: "c" });
  });

  it("are the version asked for and the one before it", () => {
    expect(meantSides(VERSIONS, "b")).toEqual({ from: "a", to: "b" });
  });

  it("are never twice the same: the first version stands before the one after it", () => {
    expect(meantSides(VERSIONS, "a")).toEqual({ from: "a", to: "b" });
  });

  it("leave the earlier side to be chosen where there is one version only", () => {
    expect(meantSides([{ id: "a", number: 1 }], null)).toEqual({ from: "", to: "a" });
    expect(meantSides([], null)).toEqual({ from: "", to: "" });
  });
});
