/** A picture as numbers from 0 to 255, row by row: 1 channel is grey, 3 are red, green and blue, 4 have alpha too. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
  readonly data: ArrayLike<number>;
}
