-- A reading is a station's value of a pollutant at an hour; stations correct theirs, and the last revision stays. The line itself is the last tie-break.
select station, station_name, pollutant, unit, value, measured_at, revision
from (
  select *, row_number() over (partition by station, pollutant, measured_at order by revision desc, line desc) as revision_rank
  from judged
  where reasons = ''
) revisions
where revision_rank = 1
