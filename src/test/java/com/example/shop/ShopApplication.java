package com.example.shop;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** As most applications have it: it lists no classes, so that it takes whatever is annotated. */
@ApplicationPath("/rest")
public class ShopApplication extends Application {}
