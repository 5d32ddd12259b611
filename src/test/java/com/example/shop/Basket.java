package com.example.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** A page of the shop's own, drawn by Jakarta MVC with a template of the shop's own. */
@Controller
@RequestScoped
@Path("basket")
@Produces("text/html;charset=UTF-8")
public class Basket {
    @Inject
    Models models;

    @GET
    public String show() {
        models.put("thing", "灯 & Lamp");
        return "basket.ftlh";
    }
}
