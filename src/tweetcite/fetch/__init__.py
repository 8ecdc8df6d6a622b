"""Going online: the only place that does. One guarded client, web archives, and the driver that asks platforms."""
