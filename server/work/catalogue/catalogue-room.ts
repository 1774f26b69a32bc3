import { catalogueMessages } from "./catalogue.messages.ts";
import { catalogueTriggers } from "./catalogue.triggers.ts";
import { ProductCatalogueResolver } from "./list/list.resolver.ts";
import { ProductCatalogue } from "./list/product-catalogue.entity.ts";
import { Product } from "./product/product.entity.ts";
import { ProductResolver } from "./product/product.resolver.ts";
import { CatalogueVersion } from "./version/catalogue-version.entity.ts";
import { ComplexityGroup } from "./version/complexity-group.entity.ts";
import { CatalogueVersionResolver } from "./version/version.resolver.ts";

/** What the room of catalogues brings to the slice. */
export const catalogueRoom = {
  entities: [ProductCatalogue, CatalogueVersion, ComplexityGroup, Product],
  resolvers: [ProductCatalogueResolver, CatalogueVersionResolver, ProductResolver],
  messages: catalogueMessages,
  triggers: catalogueTriggers,
};
