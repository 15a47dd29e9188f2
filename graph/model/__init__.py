"""The graph's types as data (`nodes.yaml`, `relations.yaml`) and the loader that freezes and checks them."""
