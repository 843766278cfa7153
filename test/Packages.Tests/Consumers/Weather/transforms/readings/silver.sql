select station, celsius
from judged
where reasons = ''
