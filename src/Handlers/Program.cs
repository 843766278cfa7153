// Replaced by the runtime loop.
return 0;
