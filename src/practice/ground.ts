/** Where something lies, in degrees. */
export type Point = { lat: number; lon: number }

/** A place with a name; `postcodes` tells how large it is. */
export type District = Point & { place: string; postcodes: number }

/** What a map stands on: where the postcode lies that was asked for, and the districts of the municipality. */
export type Ground = { home: Point | null; districts: District[] }
