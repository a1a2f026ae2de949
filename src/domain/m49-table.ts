/** A node of the tree of UN M49 above the countries: a region (no parent) or a sub-region. */
export interface Region {
  /** Form used in links and datasets, for instance `central-asia`. */
  readonly slug: string;
  /** Three digits of UN M49. */
  readonly code: string;
  readonly parent: string | null;
  readonly name: { readonly fr: string; readonly en: string };
  /** The name after a noun in a sentence: "d’Asie centrale", "in Central Asia". */
  readonly phrase: { readonly fr: string; readonly en: string };
}

function region(
  slug: string,
  code: string,
  parent: string | null,
  fr: readonly [name: string, phrase: string],
  en: readonly [name: string, phrase: string],
): Region {
  return { slug, code, parent, name: { fr: fr[0], en: en[0] }, phrase: { fr: fr[1], en: en[1] } };
}

/** UN M49 regions and sub-regions, named as French and British usage have it. */
export const REGION_TABLE: readonly Region[] = [
  region('africa', '002', null, ['Afrique', 'd’Afrique'], ['Africa', 'in Africa']),
  region(
    'northern-africa',
    '015',
    'africa',
    ['Afrique du Nord', 'd’Afrique du Nord'],
    ['Northern Africa', 'in Northern Africa'],
  ),
  region(
    'western-africa',
    '011',
    'africa',
    ['Afrique de l’Ouest', 'd’Afrique de l’Ouest'],
    ['Western Africa', 'in Western Africa'],
  ),
  region(
    'middle-africa',
    '017',
    'africa',
    ['Afrique centrale', 'd’Afrique centrale'],
    ['Central Africa', 'in Central Africa'],
  ),
  region(
    'eastern-africa',
    '014',
    'africa',
    ['Afrique de l’Est', 'd’Afrique de l’Est'],
    ['Eastern Africa', 'in Eastern Africa'],
  ),
  region(
    'southern-africa',
    '018',
    'africa',
    ['Afrique australe', 'd’Afrique australe'],
    ['Southern Africa', 'in Southern Africa'],
  ),
  region('americas', '019', null, ['Amériques', 'des Amériques'], ['Americas', 'in the Americas']),
  region(
    'northern-america',
    '021',
    'americas',
    ['Amérique du Nord', 'd’Amérique du Nord'],
    ['Northern America', 'in Northern America'],
  ),
  region(
    'central-america',
    '013',
    'americas',
    ['Amérique centrale', 'd’Amérique centrale'],
    ['Central America', 'in Central America'],
  ),
  region('caribbean', '029', 'americas', ['Caraïbes', 'des Caraïbes'], ['Caribbean', 'in the Caribbean']),
  region(
    'south-america',
    '005',
    'americas',
    ['Amérique du Sud', 'd’Amérique du Sud'],
    ['South America', 'in South America'],
  ),
  region('asia', '142', null, ['Asie', 'd’Asie'], ['Asia', 'in Asia']),
  region('central-asia', '143', 'asia', ['Asie centrale', 'd’Asie centrale'], ['Central Asia', 'in Central Asia']),
  region('eastern-asia', '030', 'asia', ['Asie de l’Est', 'd’Asie de l’Est'], ['Eastern Asia', 'in Eastern Asia']),
  region(
    'south-eastern-asia',
    '035',
    'asia',
    ['Asie du Sud-Est', 'd’Asie du Sud-Est'],
    ['South-eastern Asia', 'in South-eastern Asia'],
  ),
  region('southern-asia', '034', 'asia', ['Asie du Sud', 'd’Asie du Sud'], ['Southern Asia', 'in Southern Asia']),
  region('western-asia', '145', 'asia', ['Asie de l’Ouest', 'd’Asie de l’Ouest'], ['Western Asia', 'in Western Asia']),
  region('europe', '150', null, ['Europe', 'd’Europe'], ['Europe', 'in Europe']),
  region(
    'eastern-europe',
    '151',
    'europe',
    ['Europe de l’Est', 'd’Europe de l’Est'],
    ['Eastern Europe', 'in Eastern Europe'],
  ),
  region(
    'northern-europe',
    '154',
    'europe',
    ['Europe du Nord', 'd’Europe du Nord'],
    ['Northern Europe', 'in Northern Europe'],
  ),
  region(
    'southern-europe',
    '039',
    'europe',
    ['Europe du Sud', 'd’Europe du Sud'],
    ['Southern Europe', 'in Southern Europe'],
  ),
  region(
    'western-europe',
    '155',
    'europe',
    ['Europe de l’Ouest', 'd’Europe de l’Ouest'],
    ['Western Europe', 'in Western Europe'],
  ),
  region('oceania', '009', null, ['Océanie', 'd’Océanie'], ['Oceania', 'in Oceania']),
  region(
    'australia-and-new-zealand',
    '053',
    'oceania',
    ['Australie et Nouvelle-Zélande', 'd’Australie et de Nouvelle-Zélande'],
    ['Australia and New Zealand', 'in Australia and New Zealand'],
  ),
  region('melanesia', '054', 'oceania', ['Mélanésie', 'de Mélanésie'], ['Melanesia', 'in Melanesia']),
  region('micronesia', '057', 'oceania', ['Micronésie', 'de Micronésie'], ['Micronesia', 'in Micronesia']),
  region('polynesia', '061', 'oceania', ['Polynésie', 'de Polynésie'], ['Polynesia', 'in Polynesia']),
  region('antarctica', '010', null, ['Antarctique', 'de l’Antarctique'], ['Antarctica', 'in Antarctica']),
];

/**
 * ISO 3166-1 alpha-3 codes of each sub-region, after the UN Statistics Division's M49 table. The table has neither
 * Taiwan nor Kosovo: they stand here with their neighbours.
 */
export const MEMBERS: Readonly<Record<string, string>> = {
  'northern-africa': 'DZA EGY ESH LBY MAR SDN TUN',
  'western-africa': 'BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SHN SLE TGO',
  'middle-africa': 'AGO CAF CMR COD COG GAB GNQ STP TCD',
  'eastern-africa': 'ATF BDI COM DJI ERI ETH IOT KEN MDG MOZ MUS MWI MYT REU RWA SOM SSD SYC TZA UGA ZMB ZWE',
  'southern-africa': 'BWA LSO NAM SWZ ZAF',
  'northern-america': 'BMU CAN GRL SPM USA',
  'central-america': 'BLZ CRI GTM HND MEX NIC PAN SLV',
  caribbean:
    'ABW AIA ATG BES BHS BLM BRB CUB CUW CYM DMA DOM GLP GRD HTI JAM KNA LCA MAF MSR MTQ PRI SXM TCA TTO VCT VGB VIR',
  'south-america': 'ARG BOL BRA BVT CHL COL ECU FLK GUF GUY PER PRY SGS SUR URY VEN',
  'central-asia': 'KAZ KGZ TJK TKM UZB',
  'eastern-asia': 'CHN HKG JPN KOR MAC MNG PRK TWN',
  'south-eastern-asia': 'BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM',
  'southern-asia': 'AFG BGD BTN IND IRN LKA MDV NPL PAK',
  'western-asia': 'ARE ARM AZE BHR CYP GEO IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR YEM',
  'eastern-europe': 'BGR BLR CZE HUN MDA POL ROU RUS SVK UKR',
  'northern-europe': 'ALA DNK EST FIN FRO GBR GGY IMN IRL ISL JEY LTU LVA NOR SJM SWE',
  'southern-europe': 'ALB AND BIH ESP GIB GRC HRV ITA MKD MLT MNE PRT SMR SRB SVN VAT XKX',
  'western-europe': 'AUT BEL CHE DEU FRA LIE LUX MCO NLD',
  'australia-and-new-zealand': 'AUS CCK CXR HMD NFK NZL',
  melanesia: 'FJI NCL PNG SLB VUT',
  micronesia: 'FSM GUM KIR MHL MNP NRU PLW UMI',
  polynesia: 'ASM COK NIU PCN PYF TKL TON TUV WLF WSM',
  antarctica: 'ATA',
};
