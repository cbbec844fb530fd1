/** In a file of its own: orders name organizations, and organizations name addresses of orders. */
export type OrganizationId = string & { readonly __brand: 'OrganizationId' }
