-- The districts of one municipality are found without reading the postcodes of the country.
create index postcode_areas_by_municipality on postcode_areas (gm_code);
