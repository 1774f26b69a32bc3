import { type ComponentType, lazy, type LazyExoticComponent } from "react";
import { fetchPart } from "../trouble/parts.ts";

/**
 * A page that is fetched when somebody first goes there, so that signing in stays light.
 * Example: `lazyPage(() => import("./UnitExplorer.tsx"), "UnitExplorer")`.
 */
export function lazyPage<Name extends string, Module extends Record<Name, ComponentType>>(
  load: () => Promise<Module>,
  name: Name,
): LazyExoticComponent<ComponentType> {
  return lazy(async () => {
    const module = await fetchPart(load);
    return { default: module[name] };
  });
}
