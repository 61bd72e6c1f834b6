/** The years of the series of S003. */
export const publishedYears = [2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019] as const;

/**
 * Persons recognised in primary incapacity and in invalidity, by year and regime, in the order of `publishedYears`.
 * Source: S003, RIZIV presentation (Decuman and Brans), 2021, slide "Arbeidsongeschiktheid? Enkele cijfers". The slide
 * does not say whether primary incapacity is counted over the year or on a day.
 */
export const recognisedPublished = {
  primary: {
    employee: [391648, 399075, 413903, 411845, 412922, 419940, 428136, 441132, 431334, 438829, 449866],
    "self-employed": [11706, 11970, 12309, 12434, 12889, 12872, 13487, 14447, 13730, 17775, 22961],
    total: [403354, 411045, 426212, 424279, 425811, 432812, 441623, 455579, 445064, 456604, 472827],
  },
  invalidity: {
    employee: [245209, 257935, 269499, 283541, 299408, 321573, 346971, 366293, 379908, 400745, 420504],
    "self-employed": [19459, 20136, 20315, 20911, 21415, 22353, 23437, 24472, 24749, 25862, 27363],
    total: [264668, 278071, 289814, 304452, 320823, 343926, 370408, 390765, 404657, 426607, 447867],
  },
} as const;
