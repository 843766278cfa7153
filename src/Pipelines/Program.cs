// Replaced by the command host.
return 0;
