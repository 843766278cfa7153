-- One row a reading.
select
  measured_at,
  cast(measured_at as date) as measured_date,
  station,
  station_name,
  pollutant,
  value,
  unit,
  revision
from silver
