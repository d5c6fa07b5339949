package pe.gob.indecopi.consumidor.reclamo;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.consumidor.cuenta.Habilitacion;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Pagina;

/** The complaints of whoever calls, the newest first; officials look for anybody's. */
@RestController
@Tag(name = "Reclamos")
class ListasController {
  private static final String RUC = "RUC:";

  private final Reclamos reclamos;
  private final Habilitacion habilitacion;

  ListasController(Reclamos reclamos, Habilitacion habilitacion) {
    this.reclamos = reclamos;
    this.habilitacion = habilitacion;
  }

  /** As whom somebody looks at its own. */
  enum Como {
    CONSUMIDOR,
    PROVEEDOR
  }

  @Operation(
      operationId = "listarReclamos",
      summary = "Los reclamos de quien llama, del más nuevo al más antiguo",
      description =
          "Como consumidor, los suyos; como proveedor, todos los presentados contra su RUC, en"
              + " cualquiera de sus locales. Un funcionario del SAC busca por numero, ruc o"
              + " consumidor (TIPO:NUMERO).")
  @GetMapping("/reclamos")
  Pagina<ReclamoEnLista> listar(
      @RequestParam(defaultValue = "CONSUMIDOR") Como como,
      @RequestParam(required = false) @Nullable Boolean abiertos,
      @RequestParam(required = false) @Nullable String numero,
      @RequestParam(required = false) @Nullable String ruc,
      @RequestParam(required = false) @Nullable String consumidor,
      Cursor cursor,
      Usuario usuario) {
    var cuantos = cursor.limite() + 1;
    var desde = cursor.despues();
    if (Presentacion.esOficial(usuario) || usuario.tiene(Rol.AUDITOR)) {
      return pagina(cursor, hallados(numero, ruc, consumidor, abiertos, desde, cuantos));
    }
    var documento = usuario.documento();
    if (documento == null) {
      return new Pagina<>(List.of(), null);
    }
    return pagina(
        cursor,
        como == Como.CONSUMIDOR
            ? reclamos.deTitular(documento.clave(), abiertos, desde, cuantos)
            : reclamos.contra(representado(documento, ruc), abiertos, desde, cuantos));
  }

  @Operation(
      operationId = "listarReclamosPorReclamar",
      summary = "Los que un funcionario registró por encargo de quien llama y aún no toma")
  @GetMapping("/reclamos/por-reclamar")
  Pagina<ReclamoEnLista> porReclamar(Cursor cursor, Usuario usuario) {
    var documento = usuario.documento();
    return documento == null
        ? new Pagina<>(List.of(), null)
        : pagina(
            cursor, reclamos.sinTitular(documento.clave(), cursor.despues(), cursor.limite() + 1));
  }

  private List<Reclamo> hallados(
      @Nullable String numero,
      @Nullable String ruc,
      @Nullable String consumidor,
      @Nullable Boolean abiertos,
      @Nullable String desde,
      int cuantos) {
    if (numero != null) {
      return NumeroDeReclamo.de(numero).flatMap(reclamos::buscar).stream().toList();
    }
    if (ruc != null) {
      return reclamos.deRuc(ruc, abiertos, desde, cuantos);
    }
    if (consumidor != null) {
      return reclamos.deConsumidor(consumidor, abiertos, desde, cuantos);
    }
    var detalle =
        Texto.de(
            "Busque por numero, ruc o consumidor; los que esperan están en /reclamos/tablero.",
            "Search by numero, ruc or consumidor; those that wait are at /reclamos/tablero.");
    throw new Rechazo(
        Codigos.SOLICITUD_INVALIDA,
        detalle,
        List.of(new Falta("/numero", detalle)),
        Map.of("parametro", "numero"));
  }

  /** Its own RUC, or that of the company for which it acts. */
  private String representado(Documento documento, @Nullable String pedido) {
    if (documento.tipo() == Documento.Tipo.RUC) {
      return documento.numero();
    }
    return habilitacion.representadas(documento.clave()).stream()
        .filter(e -> e.startsWith(RUC))
        .map(e -> e.substring(RUC.length()))
        .filter(suyo -> pedido == null || suyo.equals(pedido))
        .findFirst()
        .orElseThrow(
            () ->
                new Rechazo(
                    Codigos.PROHIBIDO,
                    Texto.de(
                        "No representa a ese proveedor.", "You do not act for that provider.")));
  }

  private static Pagina<ReclamoEnLista> pagina(Cursor cursor, List<Reclamo> hallados) {
    var pagina = cursor.pagina(hallados, r -> r.numero().orden());
    return new Pagina<>(
        pagina.datos().stream().map(ReclamoEnLista::de).toList(), pagina.siguiente());
  }
}
